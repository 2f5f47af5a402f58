import type {ModelSetup} from "../project/modelSetup.js";
import type {AddIndicator} from "./pipelineIndicator.js";

/** Training by programme in its own count, what schools hold for outsiders, stay rates. */
export function addTraining(
  add: AddIndicator,
  {programmes}: Pick<ModelSetup, "programmes">,
  stays: readonly {suffix: string; programme: number}[]
): void {
  programmes.forEach(({id, name, counts}, p) => {
    add("flow", `${counts}/yr`, `training.${id}`, name.zh, name.en, (s, t) => s.quantity(t, p));
  });
  add(
    "flow",
    "person-time/yr",
    "subsidisedTraining",
    "补贴性培训人次",
    "subsidised training",
    (s, t) => s.subsidised[t]
  );
  add(
    "flow",
    "person-time/yr",
    "outsideTrainees",
    "职业学校社会培训人次",
    "outside trainees of vocational schools",
    (s, t) => s.outside[t]
  );
  add(
    "flow",
    "1",
    "outsideTraineesPerStudent",
    "职业学校社会培训人次与在校生之比",
    "outside trainees per student",
    (s, t) => s.outside[t] / s.enrolled[t]
  );
  for (const {suffix, programme} of stays) {
    const {zh, en} = programmes[programme].name;
    add("flow", "1", `stayRate.${suffix}`, `${zh}毕业生留常比例`, `stay rate, ${en}`, (s, t) =>
      s.stay(t, programme)
    );
  }
}
