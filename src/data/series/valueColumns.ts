import {type ColumnRole, projectionWords} from "./columnRoles.js";

/** Columns of values with a past, and of these such as hold what is planned or forecast beside one of what was. */
export function valueColumns(
  headers: readonly string[],
  rows: readonly {cells: readonly string[]}[],
  roles: readonly ColumnRole[],
  {at, said}: {at: number; said: readonly (ColumnRole | undefined)[]}
) {
  const kind = roles.indexOf("kind");
  const past = rows.filter(({cells}) => kind < 0 || !projectionWords.test(cells[kind].trim()));
  const values = headers.flatMap((_, i) =>
    i !== at && roles[i] === "value" && past.some(({cells}) => cells[i].trim() !== "") ? [i] : []
  );
  const planned = values.filter((i) => !said[i] && projectionWords.test(headers[i].trim()));
  return {values, ahead: planned.length < values.length ? planned : []};
}
