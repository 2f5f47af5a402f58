import type {RunInputs} from "./runInputs.js";

/** Writes the person-times of subsidised training, and of outsiders at vocational schools, in a simulated year, each [instant][lane]. */
export function sumTraining(
  {layout, training: {quantity}}: Pick<RunInputs, "layout" | "training">,
  {subsidised, outside}: Record<"subsidised" | "outside", Float64Array>,
  t: number
): void {
  const {programmes, years, rows, table, lanes: W} = layout;
  // Below 0 where there is no such row.
  const place = (row: number) => (row * years.length + t) * W;
  const at = (t + 1) * W;
  const attendance = place(rows.attendance);
  for (let w = 0; w < W; w++) {
    subsidised[at + w] = 0;
    outside[at + w] = 0;
  }
  for (let p = 0; p < programmes.length; p++) {
    const {kind, overlap, personTimes, vocationalSchool, subsidised: paid} = programmes[p];
    const from = (t * programmes.length + p) * W;
    const course = kind === "course" || kind === "apprenticeship";
    const repeated = course && !personTimes && attendance >= 0;
    const counted = place(overlap);
    for (let w = 0; w < W && (paid || vocationalSchool); w++) {
      const times = quantity[from + w] * (repeated ? table.values[attendance + w] : 1);
      if (paid) subsidised[at + w] += times;
      if (vocationalSchool)
        outside[at + w] += times * (1 - (counted < 0 ? 0 : table.values[counted + w]));
    }
  }
  const [share, other] = [place(rows["outside.share"]), place(rows["outside.other"])];
  for (let w = 0; w < W; w++)
    outside[at + w] =
      (share < 0 ? 0 : table.values[share + w]) * outside[at + w] +
      (other < 0 ? 0 : table.values[other + w]);
}
