/** English names of China and its provinces, by the first two digits of their GB/T 2260 code; "10" is the whole country. */
const names: Readonly<Record<string, string>> = {
  10: "China",
  11: "Beijing",
  12: "Tianjin",
  13: "Hebei",
  14: "Shanxi",
  15: "Inner Mongolia",
  21: "Liaoning",
  22: "Jilin",
  23: "Heilongjiang",
  31: "Shanghai",
  32: "Jiangsu",
  33: "Zhejiang",
  34: "Anhui",
  35: "Fujian",
  36: "Jiangxi",
  37: "Shandong",
  41: "Henan",
  42: "Hubei",
  43: "Hunan",
  44: "Guangdong",
  45: "Guangxi",
  46: "Hainan",
  50: "Chongqing",
  51: "Sichuan",
  52: "Guizhou",
  53: "Yunnan",
  54: "Tibet",
  61: "Shaanxi",
  62: "Gansu",
  63: "Qinghai",
  64: "Ningxia",
  65: "Xinjiang",
  71: "Taiwan",
  81: "Hong Kong",
  82: "Macao"
};

/**
 * Names in English what a code says of a country or a province; names of cities and districts stand in a project.
 *
 * @param code - six digits of GB/T 2260 (320000 is Jiangsu; 100000 the country), or empty
 * @returns the name, or undefined for a city, a district, and a code that is none
 * @example
 * provinceName("320000") // => "Jiangsu"
 * provinceName("320400") // => undefined
 */
export function provinceName(code: string): string | undefined {
  return code.endsWith("0000") ? names[code.slice(0, 2)] : undefined;
}
