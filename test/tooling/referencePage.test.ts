import {expect, test} from "vitest";
import {referencePage} from "./referencePage.js";

const index = `// skillcast/rates: hazards and probabilities. Pure.

// conversions
export {half, type Rate} from "../rates/half.js";
`;
const declarations = `/** A yearly rate, 1/yr. */
export interface Rate {
    /** ≥ 0; see {note}. */
    value: number;
}
/**
 * Half of a number: x/2.
 *
 * @param x - any number
 * @returns unit of x
 * @example
 * half(3) // => 1.5
 */
export declare function half(x: number, options?: {
    digits: number;
}): number;
`;

test("referencePage(entry, index, …) lists every name under its group, with declaration, docstring and example", () => {
  const {text, about, names} = referencePage("skillcast/rates", index, () => declarations);
  expect(names).toBe(2);
  expect(about).toBe("hazards and probabilities. Pure.");
  expect(text).toBe(`# \`skillcast/rates\`

Hazards and probabilities. Pure.

## Conversions

### half

Half of a number: x/2.

- \`x\` - any number
- returns unit of x

\`\`\`ts
function half(x: number, options?: {
  digits: number;
}): number;

half(3) // => 1.5
\`\`\`

### Rate

A yearly rate, 1/yr.

\`\`\`ts
interface Rate {
  /** ≥ 0; see {note}. */
  value: number;
}
\`\`\`
`);
});

test("referencePage(…) refuses a name that its file does not declare, and one without a docstring", () => {
  const missing = index.replace("half,", "third,");
  expect(() => referencePage("x", missing, () => declarations)).toThrow("declares no third");
  expect(() =>
    referencePage("x", index, () => declarations.replace("/** A yearly rate, 1/yr. */", ""))
  ).toThrow("Rate has no docstring");
});
