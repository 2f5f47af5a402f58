/**
 * How long is waited, in milliseconds, for a program that a test starts, and for a test: what takes longer hangs. A machine that does
 * twenty other things at once takes ten times as long as an idle one and is slow, not wrong; a program that hangs is run once more.
 */
export const patience = {program: 900_000, test: 2_400_000} as const;
