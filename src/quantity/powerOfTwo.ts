/** 2ᵏ at index k + 1022, for k from −1022 to 1023: the normal range of a double. */
export const powerOfTwo: Float64Array = Float64Array.from({length: 2046}, () => 1);
for (let k = 1; k <= 1023; ++k) powerOfTwo[1022 + k] = powerOfTwo[1021 + k] * 2;
for (let k = 1; k <= 1022; ++k) powerOfTwo[1022 - k] = powerOfTwo[1023 - k] / 2;
