package galley.export.docx.chart;

/**
 * One row of the chart's data.
 *
 * @param label what it is
 * @param from where its bar begins, on the chart's scale; 0 where bars grow from the axis
 * @param length how long it is, on that scale, or how many it counts
 * @param hollow whether its date is counted from another and so drawn as an outline
 */
record Bar(String label, double from, double length, boolean hollow) {}
