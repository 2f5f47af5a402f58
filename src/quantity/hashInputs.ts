import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils.js";
import {canonicalJson} from "./canonicalJson.js";

/**
 * Computes the SHA-256 of a value: equal data give equal hashes, in Node and in browsers, whatever the order of their keys.
 *
 * @param value - plain data, see {@link canonicalJson}
 * @returns 64 hexadecimal digits
 * @throws TypeError if the value holds anything but plain data
 * @see FIPS 180-4
 * @example
 * hashInputs({a: 1, b: 2}) === hashInputs({b: 2, a: 1}) // => true
 * hashInputs("abc") // => "6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25"
 */
export function hashInputs(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
