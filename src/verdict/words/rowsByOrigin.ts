import type {SaidRow} from "./outturns.js";

/** Ids of rows of the register, of figures that a fit was made from, and of figures entered since. */
export function rowsByOrigin(rows: readonly SaidRow[]) {
  const of = (origin: SaidRow["origin"]) =>
    rows.filter((row) => row.origin === origin).map(({id}) => id);
  return {registered: of("register"), fitted: of("fitted"), entered: of("entered")};
}
