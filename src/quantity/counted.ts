/**
 * A number of things in English, one of them in the singular.
 *
 * @param count - how many
 * @param thing - one of them
 * @param things - several of them; default with an s
 * @example
 * counted(1, "past date") // => "1 past date"
 * counted(2, "past date") // => "2 past dates"
 * counted(0, "body", "bodies") // => "0 bodies"
 */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
