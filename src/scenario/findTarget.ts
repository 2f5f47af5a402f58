import {nearestNames} from "../quantity/unknownName.js";
import type {ChangeTarget} from "./changeTarget.js";

const shown = 6;

/** What a person's name of a lever or assumption came to: the one that is meant, or those that may be. */
export interface FoundTarget {
  target?: ChangeTarget;
  /** Nearest first, at most six; empty if the name is one's. */
  near: ChangeTarget[];
}

/**
 * Finds what a person names: a lever or an assumption by its id, or by its whole name in either language.
 *
 * Full-width characters, capitals and spaces make no difference. A name that several share, a part of one, or one that nothing has
 * gives those that may be meant: those that contain it, then those that share most of its Chinese characters in their order, then
 * the ids that differ in the fewest letters.
 *
 * @param name - as typed
 * @param targets - of `changeTargets`
 * @example
 * findTarget("培训总量系数", changeTargets(loadProject("data").levers, [])).target.id // => "delivery"
 * findTarget("delivry", changeTargets(loadProject("data").levers, [])).near[0].id // => "delivery"
 */
export function findTarget(name: string, targets: readonly ChangeTarget[]): FoundTarget {
  const wanted = plain(name);
  const byId = targets.filter(({id}) => plain(id) === wanted);
  const named = byId.length > 0 ? byId : targets.filter((one) => namesOf(one).includes(wanted));
  if (named.length === 1) return {target: named[0], near: []};
  return {near: (named.length > 1 ? named : likely(wanted, targets)).slice(0, shown)};
}

function likely(wanted: string, targets: readonly ChangeTarget[]): ChangeTarget[] {
  const within = targets.filter((one) => namesOf(one).some((name) => name.includes(wanted)));
  const han = [...wanted].filter((character) => /\p{Script=Han}/u.test(character));
  const alike =
    han.length < 2
      ? []
      : targets
          .map((target) => ({target, share: inOrder(han, plain(target.name.zh)) / han.length}))
          .filter(({share}) => share > 0.6)
          .sort((a, b) => b.share - a.share)
          .map(({target}) => target);
  const found = new Set([...within, ...alike]);
  if (found.size > 0) return [...found];
  const ids = nearestNames(
    wanted.slice(0, 80),
    targets.map(({id}) => id)
  );
  return ids.flatMap((id) => targets.find((one) => one.id === id) ?? []);
}

/** How many of some characters stand in a text in the same order: the length of their longest common subsequence. */
function inOrder(characters: readonly string[], text: string): number {
  let row = new Array<number>(text.length + 1).fill(0);
  for (const one of characters) {
    const next = [0];
    for (let j = 1; j <= text.length; j++)
      next[j] = text[j - 1] === one ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    row = next;
  }
  return row[text.length];
}

const namesOf = ({id, name}: ChangeTarget) => [plain(id), plain(name.zh), plain(name.en)];
const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
