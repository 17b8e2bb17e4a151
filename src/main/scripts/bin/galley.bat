@echo off
rem Starts galley with the Java of JAVA_HOME, else the one on the PATH. GALLEY_JAVA_OPTS adds options for the JVM.
setlocal
for %%I in ("%~dp0..") do set "GALLEY_HOME=%%~fI"

if defined JAVA_HOME (
    set "GALLEY_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "GALLEY_JAVA=java.exe"
)
"%GALLEY_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo galley: there is no Java on this machine that I can find 1>&2
    echo   hint: install Java 17 or later, or set JAVA_HOME to the folder of one 1>&2
    exit /b 127
)
rem The module system's own list names its release; an older Java knows no such option and fails.
"%GALLEY_JAVA%" --list-modules 2>nul | findstr /r /c:"^java\.base@1[7-9]" /c:"^java\.base@[2-9][0-9]" >nul
if errorlevel 1 (
    echo galley: %GALLEY_JAVA% is too old, and galley needs Java 17 or later 1>&2
    echo   hint: install Java 17 or later, or set JAVA_HOME to the folder of one 1>&2
    exit /b 127
)
set "GALLEY_TUNING=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -XX:MaxNewSize=24m -Xshare:auto"
rem A batch runs for as long as it takes: there both compilers pay, and a collector on all processors.
if "%~1"=="batch" set "GALLEY_TUNING=-XX:+IgnoreUnrecognizedVMOptions -XX:InlineSmallCode=500 -XX:FreqInlineSize=60 -XX:MaxInlineLevel=6 -XX:+UseParallelGC"
"%GALLEY_JAVA%" %GALLEY_TUNING% -Djava.awt.headless=true %GALLEY_JAVA_OPTS% "-Dgalley.home=%GALLEY_HOME%" -jar "%GALLEY_HOME%\lib\galley.jar" %*
exit /b %errorlevel%
