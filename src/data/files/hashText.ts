import {createHash} from "node:crypto";

/**
 * SHA-256 of a text in UTF-8, whatever its line breaks.
 *
 * @returns 64 hexadecimal digits
 */
export function hashText(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
