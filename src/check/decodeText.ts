import {DataError} from "./dataError.js";
import {fileFault} from "./fileFault.js";
import type {Problem} from "./problem.js";

/**
 * Decodes the bytes of a text file, strictly as UTF-8.
 *
 * A byte order mark is dropped; line breaks of every kind (CRLF, CR) become LF.
 *
 * @param bytes - whole content of the file
 * @param file - name used in the error
 * @throws DataError if the bytes are not UTF-8, naming the first bad line and, where it can be told, the encoding
 * @example
 * decodeText(new TextEncoder().encode("a\r\nb"), "a.csv") // => "a\nb"
 * decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0]), "a.csv") // throws a.csv: expected UTF-8, got UTF-16
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const problem = findEncodingFault(bytes, file);
  if (problem) throw new DataError([problem]);
  return new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
}

/**
 * Decodes the bytes of a table as people save it: UTF-8, UTF-16 with a byte order mark, or GB18030.
 *
 * @param bytes - whole content of the file
 * @param file - name used in the error
 * @throws DataError if it is none of these, naming a workbook
 * @example
 * decodeAnyText(new Uint8Array([0xff, 0xfe, 0x41, 0]), "a.csv") // => "A"
 * decodeAnyText(new Uint8Array([0xc4, 0xea]), "a.csv") // => "年"
 */
export function decodeAnyText(bytes: Uint8Array, file: string): string {
  const mark = [...bytes.subarray(0, 2)].join();
  const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : undefined;
  const zip = mark === "80,75";
  const gb = !encoding && !zip && !decodes(bytes, "utf-8") && encodingOf(bytes) === "GB18030";
  if (zip) throw new DataError([{file, ...fileFault("otherFile", {kind: "workbook"})}]);
  if (encoding || gb)
    return new TextDecoder(encoding ?? "gb18030").decode(bytes).replace(/\r\n?/g, "\n");
  return decodeText(bytes, file);
}

function findEncodingFault(bytes: Uint8Array, file: string): Problem | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return {file, ...fileFault("notUtf8", {found: "UTF-16"})};
  const zero = bytes.indexOf(0);
  if (zero >= 0) return {file, line: lineAt(bytes, zero), ...fileFault("zeroByte", {})};
  if (decodes(bytes, "utf-8")) return undefined;
  const line = firstBadLine(bytes);
  if (endsInsideCharacter(bytes)) return {file, line, ...fileFault("cutCharacter", {})};
  return {file, line, ...fileFault("notUtf8", {found: encodingOf(bytes)})};
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function endsInsideCharacter(bytes: Uint8Array): boolean {
  const start = bytes.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  return bytes[start] >= 0xc2 && bytes[start] <= 0xf4 && decodes(bytes.subarray(0, start), "utf-8");
}

function looksLikeGb18030(bytes: Uint8Array): boolean {
  if (!decodes(bytes, "gb18030")) return false;
  const text = new TextDecoder("gb18030").decode(bytes);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && !/\p{Co}/u.test(text);
}

/**
 * What bytes that are no UTF-8 look like. Kana of full width and none of half width, which Chinese bytes would give, are Shift_JIS; bytes
 * above 127 that mostly stand alone, as letters with accents do, are Windows-1252: two make a Chinese character.
 */
function encodingOf(
  bytes: Uint8Array
): "GB18030" | "Big5" | "Shift_JIS" | "Windows-1252" | "other" {
  const japanese = decoded(bytes, "shift_jis");
  if (/[\u3041-\u30fa]/.test(japanese) && !/[\uff61-\uff9f\p{Co}]/u.test(japanese))
    return "Shift_JIS";
  const western = decoded(bytes, "latin1");
  const runs = western.match(/[^\0-\x7f]+/g) ?? [];
  const alone = runs.filter(({length}) => length === 1).length;
  const inWords = /[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/i.test(western);
  if (inWords && alone > runs.length / 2 && runs.every(({length}) => length < 3))
    return "Windows-1252";
  if (looksLikeGb18030(bytes)) return "GB18030";
  return /\p{Script=Han}/u.test(decoded(bytes, "big5")) ? "Big5" : "other";
}

/** The text in an encoding; nothing if it is none. */
function decoded(bytes: Uint8Array, encoding: string): string {
  return decodes(bytes, encoding) ? new TextDecoder(encoding).decode(bytes) : "";
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!decodes(bytes.subarray(start, stop), "utf-8")) return line;
    start = stop + 1;
  }
  return line;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}
