import {sha256} from "@noble/hashes/sha2";
import {bytesToHex} from "@noble/hashes/utils";

/**
 * Hash of everything that goes into a result.
 *
 * SHA-256 of the JSON text of the list, in UTF-8.
 *
 * @param parts - version, hash of the project, scenario string, seed, runs and so on, in a fixed order
 * @returns 64 hexadecimal digits
 * @example
 * inputsHash(["0.1.0", 1]).length // => 64
 * inputsHash(["0.1.0", 1]) === inputsHash(["0.1.0", 2]) // => false
 */
export function inputsHash(parts: readonly (string | number | null)[]): string {
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(parts))));
}
