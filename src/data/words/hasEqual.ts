/** Whether two numbers that should ascend are the same. */
export function hasEqual(numbers: readonly (number | string)[]): boolean {
  return numbers.some((each, i) => i > 0 && Number(each) === Number(numbers[i - 1]));
}
