import type {ModelSetup} from "../project/modelSetup.js";
import type {PipelineIndicator} from "./pipelineIndicator.js";

type Setup = Pick<ModelSetup, "place" | "programmes">;

/** Training by programme in its own count, what schools hold for outsiders, stay rates. */
export function trainingIndicators(setup: Setup): PipelineIndicator[] {
  return [...quantities(setup), ...totals, ...stayRates(setup)];
}

function quantities({programmes}: Setup): PipelineIndicator[] {
  return programmes.map(({id, name, kind, counts, published}, p) => ({
    id: `training.${id}`,
    name,
    unit: `${counts}/yr`,
    kind: "flow",
    arrivals: kind === "recruitment",
    published: published === undefined ? undefined : [{key: published}],
    askable: true,
    of: (s) => s.quantities[p]
  }));
}

const totals: readonly PipelineIndicator[] = [
  {
    id: "subsidisedTraining",
    name: {zh: "补贴性培训人次", en: "subsidised training"},
    unit: "person-time/yr",
    kind: "flow",
    published: [{key: "subsidised_training"}],
    askable: true,
    of: (s) => s.subsidised
  },
  {
    id: "outsideTrainees",
    name: {zh: "职业学校社会培训人次", en: "outside trainees of vocational schools"},
    unit: "person-time/yr",
    kind: "flow",
    askable: true,
    of: (s) => s.outside
  },
  {
    id: "outsideTraineesPerStudent",
    name: {zh: "职业学校社会培训人次与在校生之比", en: "outside trainees per student"},
    unit: "1",
    kind: "rate",
    askable: true,
    of: (s) => s.outside,
    per: (s) => s.enrolled
  }
];

/** The stay rate of every school whose graduates a lever can keep. */
function stayRates({place, programmes}: Setup): PipelineIndicator[] {
  return programmes.flatMap(({id, name: {zh, en}, stay}, p): PipelineIndicator[] => {
    if (stay === undefined) return [];
    return [
      {
        id: stay.indicator ?? `stayRate.${id}`,
        name: {zh: `${zh}毕业生留${place.short ?? place.zh}比例`, en: `stay rate, ${en}`},
        unit: "1",
        kind: "rate",
        askable: true,
        of: (s) => s.stays[p]
      }
    ];
  });
}
