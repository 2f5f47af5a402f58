import {expect, test} from "vitest";
import {philox} from "../../src/quantity/philox.js";

const vectors = [
  [
    "00000000 00000000 00000000 00000000",
    "00000000 00000000",
    "6627e8d5 e169c58d bc57ac4c 9b00dbd8"
  ],
  [
    "ffffffff ffffffff ffffffff ffffffff",
    "ffffffff ffffffff",
    "408f276d 41c83b0e a20bc7c6 6d5451fd"
  ],
  [
    "243f6a88 85a308d3 13198a2e 03707344",
    "a4093822 299f31d0",
    "d16cfe09 94fdcceb 5001e420 24126ea1"
  ]
];

test("philox(counter, key, block) gives the known answers of Random123", () => {
  const words = (text: string) =>
    Uint32Array.from(text.split(" "), (hex) => Number.parseInt(hex, 16));
  for (const [counter, key, expected] of vectors) {
    const block = new Uint32Array(4);
    philox(words(counter!), words(key!), block);
    expect(block).toEqual(words(expected!));
  }
});
