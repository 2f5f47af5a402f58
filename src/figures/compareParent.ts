import type {Finding} from "../project/finding.js";
import {latestStart, type PublishedStart} from "./latestStart.js";
import type {PlaceFigures} from "./placeFigures.js";
import {both} from "./words/both.js";
import {sayAmount} from "./words/sayAmount.js";

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
  if (!/^\d{6}$/.test(city.code) || city.code.endsWith("0000")) return [];
  const parent = places.find(({code}) => code === `${city.code.slice(0, 2)}0000`);
  const own = totalsOf(latestStart(city.dated));
  const all = parent && totalsOf(latestStart(parent.dated));
  if (!own || !all) return [];
  const {skilled: S, highSkilled: H, employed: L} = own;
  const {skilled: T, highSkilled: K, employed: M} = all;
  const rest = {skilled: (T - S) / (M - L), highSkilled: (K - H) / (T - S)};
  if (!(T > S && M > L && S / L >= suspicious * rest.skilled)) return [];
  const share = (value: number) => sayAmount(value, "share", "en");
  return [
    {
      id: `parent.${city.code}`,
      kind: "definition",
      severity: "matters",
      text: both((words) =>
        words.parent({
          city: city.name,
          parent: parent.name,
          workers: L / M,
          skilled: S / T,
          highSkilled: H / K,
          own: {skilled: S / L, highSkilled: H / S},
          rest
        })
      ),
      figures: [...new Set([...own.figures, ...all.figures])],
      targets: [],
      arithmetic: `${S} / ${Math.round(L)} = ${share(S / L)}; (${T} − ${S}) / (${Math.round(M)} − ${Math.round(L)}) = ${share(rest.skilled)}`
    }
  ];
}

/** The three totals of a start and the figures they come from; undefined where one is not published. */
function totalsOf(start: PublishedStart | undefined) {
  if (!start?.employed) return undefined;
  const {skilled, highSkilled, employed} = start;
  return {
    skilled: skilled.figure.value,
    highSkilled: highSkilled.figure.value,
    employed: employed.value,
    figures: [skilled.figure.id, highSkilled.figure.id, ...employed.figures]
  };
}
