/**
 * A value as it is shown in a sentence: text between double quotes, at most 60 characters; empty where there is nothing.
 *
 * @param value - plain data
 * @example
 * showValue("10万多") // => '"10万多"'
 * showValue([1, 2]) // => "[1,2]"
 * showValue(null) // => ""
 */
export function showValue(value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
