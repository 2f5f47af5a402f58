import fc from "fast-check";

/** Any plain data: what canonical JSON takes. */
export const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: "small"},
    fc.string({unit: "binary"}),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), {maxLength: 3}),
    fc.dictionary(fc.string({maxLength: 3}), tie("value"), {maxKeys: 4})
  )
})).value;
