import type {KernelCode} from "./kernel.js";
import {type Code, joined, unsignedBytes} from "./vectorCode.js";

/** Codes of the two types that kernels use. */
const [i32, v128] = [0x7f, 0x7b];

/** A WebAssembly module of functions that work in a memory it is given as `lanes.memory`. */
export function assembleModule(kernels: Readonly<Record<string, KernelCode>>): Uint8Array {
  const names = Object.keys(kernels);
  const all = Object.values(kernels);
  const sections = [
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, list(all.map(({parameters}) => [0x60, ...list(repeat(parameters, i32)), 0]))),
    section(2, list([[...text("lanes"), ...text("memory"), 0x02, 0x00, 1]])),
    section(3, list(names.map((_, k) => unsignedBytes(k)))),
    section(7, list(names.map((name, k) => [...text(name), 0x00, ...unsignedBytes(k)]))),
    section(10, list(all.map(functionCode)))
  ];
  return new Uint8Array(joined(sections));
}

function functionCode({integers, vectors, body}: KernelCode): Code {
  const locals = list([
    [...unsignedBytes(integers), i32],
    [...unsignedBytes(vectors), v128]
  ]);
  return sized(joined([locals, body, [0x0b]]));
}

function repeat(times: number, type: number): Code[] {
  return Array.from({length: times}, () => [type]);
}

function list(items: readonly Code[]): Code {
  return joined([unsignedBytes(items.length), ...items]);
}

function sized(code: Code): Code {
  return joined([unsignedBytes(code.length), code]);
}

function section(id: number, content: Code): Code {
  return joined([[id], sized(content)]);
}

function text(name: string): Code {
  return sized([...new TextEncoder().encode(name)]);
}
