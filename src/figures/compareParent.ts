import type {Finding} from "../project/finding.js";
import type {PlaceFigures} from "./figureIndex.js";
import {latestStart} from "./latestStart.js";
import {sayAmount} from "./sayAmount.js";

/** A share of skilled people this many times that of the rest of the province is not one definition, probably. */
const suspicious = 1.4;

/**
 * Compares a city's skilled people per worker with the rest of its province, by GB/T 2260 code (320400 lies in 320000).
 *
 * @param city - all figures of the city
 * @param places - all places
 * @returns a finding if skilled / workers is 1.4 times the rest of the province or more
 */
export function compareParent(city: PlaceFigures, places: readonly PlaceFigures[]): Finding[] {
  if (!/^\d{6}$/.test(city.placeCode) || city.placeCode.endsWith("0000")) return [];
  const code = `${city.placeCode.slice(0, 2)}0000`;
  const parent = places.find(({placeCode}) => placeCode === code);
  const [own, all] = [latestStart(city.dated), parent && latestStart(parent.dated)];
  if (!parent || !own?.employed || !all?.employed) return [];
  const [S, H, L] = [own.skilled, own.highSkilled]
    .map(({figure}) => figure.value)
    .concat(own.employed.value);
  const [T, K, M] = [all.skilled, all.highSkilled]
    .map(({figure}) => figure.value)
    .concat(all.employed.value);
  const rest = {skilled: (T - S) / (M - L), high: (K - H) / (T - S)};
  if (!(T > S && M > L && S / L >= suspicious * rest.skilled)) return [];
  const share = (value: number) => sayAmount(value, "share").zh;
  const figures = [
    own.skilled.figure.id,
    own.highSkilled.figure.id,
    ...own.employed.figures,
    all.skilled.figure.id,
    all.highSkilled.figure.id,
    ...all.employed.figures
  ];
  return [
    {
      id: `parent.${city.placeCode}`,
      kind: "definition",
      severity: "matters",
      text: {
        zh: `${city.place}劳动者占${parent.place}的${share(L / M)},技能人才却占${share(S / T)}(高技能人才占${share(H / K)})。技能人才与劳动者之比为${share(S / L)},${parent.place}其余地区为${share(rest.skilled)};高技能人才占技能人才之比为${share(H / S)},其余地区为${share(rest.high)}。技能人才总量可能是更宽或累计的口径。`,
        en: `${city.placeEn} has ${share(L / M)} of the workers of ${parent.placeEn} but ${share(S / T)} of its skilled people (${share(H / K)} of the high-skilled). Skilled per worker is ${share(S / L)} against ${share(rest.skilled)} in the rest, high-skilled among the skilled ${share(H / S)} against ${share(rest.high)}: the skilled total is probably a wider or a cumulative count.`
      },
      figures: [...new Set(figures)],
      targets: [],
      arithmetic: `${S} / ${Math.round(L)} = ${share(S / L)}; (${T} − ${S}) / (${Math.round(M)} − ${Math.round(L)}) = ${share(rest.skilled)}`
    }
  ];
}
