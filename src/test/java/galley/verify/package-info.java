/** Tests of reading files back: files made by galley, as they are and altered. */
@org.jspecify.annotations.NullMarked
package galley.verify;
