/**
 * Rule files: the CSV envelope ({@code rules.csv}, {@code aliases.csv}, {@code rulebook.csv}) and the language of its relations.
 *
 * <p>Start at {@link org.countercheck.rule.file.Rulebooks}. The language, by example:
 *
 * <pre>
 * 收到申请数 = 当面申请数 + 信函申请数          + - * / and brackets; also ＋ － × ÷ （ ）
 * 办结数 &lt;= 收到申请数                        = != &lt; &lt;= &gt; &gt;=, also ＝ ≠ ≤ ≥
 * 主动公开数 in max(渠道/*) .. sum(渠道/*)      sum min max count share growth abs; arguments are separated by ; or ,
 * 专项经费 / 人员数 in 0.01 .. 100 万元         a slash between spaces divides; a unit at the end of a range belongs to both ends
 * 行政复议数量/被依法纠错数 = 0                 a slash without spaces leads from a label to one under it; /* means all rows under it
 * prose:收到申请数 = table:收到申请数           where to look: table: prose: prior:
 * 办结数 &lt;= 收到申请数 + 上年结转数?         a question mark: counts as 0 where no figure is called so
 * "办结数（含上年结转）" &gt;= 0                  any label may stand in "…" or 「…」
 * </pre>
 *
 * <p>A label needs no quotes unless it contains spaces, operators, commas or semicolons. Brackets belong to a bare label when they hold its number
 * （{@code （一）收到申请数}） or follow its words without a space ({@code 人员数（不包括编辑）}); otherwise they group.
 */
package org.countercheck.rule.file;
