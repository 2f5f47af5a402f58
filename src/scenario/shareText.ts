import {sha256} from "@noble/hashes/sha2.js";

/** Bytes as text of A-Z a-z 0-9 - and `.` (base64 whose two last letters survive in any address). */
export function bytesToText(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", ".").replaceAll("=", "");
}

/** Inverse of {@link bytesToText}; throws on any other character or length. */
export function textToBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll(".", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** First 48 bits of SHA-256 of an ASCII text, as 8 letters. */
export function checksum(text: string): string {
  return bytesToText(sha256(text).subarray(0, 6));
}
