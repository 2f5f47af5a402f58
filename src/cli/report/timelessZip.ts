/** 1 January 1980, 0:00, the first day that a zip can name: date and time as MS-DOS has them. */
const firstDay = {time: 0, date: 0x21};

/**
 * Sets the times of all files in a zip to its first day, so that the same files are the same bytes whenever they are packed.
 *
 * @param bytes - of a zip without a comment and of less than 4 GB; changed in place
 * @returns the same bytes
 * @throws RangeError if they are no such zip
 * @see APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16
 */
export function timelessZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50)
    throw new RangeError(`invalid zip; no end of a central directory: ${bytes.byteLength} bytes`);
  const set = (at: number) => {
    view.setUint16(at, firstDay.time, true);
    view.setUint16(at + 2, firstDay.date, true);
  };
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    set(entry + 12);
    set(view.getUint32(entry + 42, true) + 10);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return bytes;
}
