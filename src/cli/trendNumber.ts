import type {Language} from "../quantity/label.js";
import type {TrendEntry} from "./trendDocument.js";

/**
 * Writes numbers of one series with as many decimals as its intervals can tell apart, at most six; thousands separated in
 * English, plain in Chinese, as they stand in the reader's file.
 */
export function trendNumber({forecast, values}: TrendEntry, language: Language) {
  const widths = forecast.intervals.map(({lower, upper}) => upper[0] - lower[0]);
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const unit = Math.min(...widths.filter((width) => width > 0), largest || 1) / 50;
  const digits = Math.max(0, Math.min(6, Math.ceil(-Math.log10(unit))));
  return (value: number): string => {
    if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-5))
      return value.toPrecision(4);
    const text = value.toFixed(digits).replace(/^-(0(\.0*)?)$/, "$1");
    return language === "zh"
      ? text
      : text.replace(/\d(?=(\d{3})+(\.|$))/g, (d, ...rest) => {
          const [, , at, whole] = rest as [string, string, number, string];
          const point = whole.indexOf(".");
          return point >= 0 && at > point ? d : `${d},`;
        });
  };
}
