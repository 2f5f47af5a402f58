import {expect, test} from "vitest";
import {readLabHash} from "../../../reports/components/scenarios/labState.js";
import {realProject} from "../realForecast.js";

/** Made by version 0.1.0: every scenario, every lever at the end of its range, and some assumptions. */
const made = [
  "s1~j-1z.Dp9TD~custom~all-together",
  "s1~r-pC9b7J1r~custom~assessment-expansion",
  "s1~l-CNeO2wvv~custom~conversion-low",
  "s1~f-df4PabbT~custom~downturn",
  "s1~i-gQRy2pGw~custom~funding-cut",
  "s1~i-yjkET3vb~custom~ladder-only",
  "s1~m-HjMQ-Kvq~custom~late-retirement",
  "s1~h-LZlkNVXY~custom~late-start",
  "s1~l-XFVzL2u9~custom~plan-delivered",
  "s1~i-8aMNERYC~custom~recent-pace",
  "s1~p-iP-aMJSh~custom~retention-improved",
  "s1~1o-ILZL6l78~custom~recent-pace~places.subsidised_s150000__~@1732bb307104",
  "s1~1k-afD0Chk9~custom~recent-pace~places.digital_s50000__~@1732bb307104",
  "s1~1h-oggAss-K~custom~recent-pace~places.care_s20000__~@1732bb307104",
  "s1~1i-Uy9BYBEK~custom~recent-pace~places.youth_s30000__~@1732bb307104",
  "s1~1r-B3I6u9y.~custom~recent-pace~places.apprenticeship_s10000__~@1732bb307104",
  "s1~1p-gvkOLJYq~custom~recent-pace~places.advancedStudy_s2000__~@1732bb307104",
  "s1~1y-aFRMfEvX~custom~recent-pace~places.enterpriseAssessment_s200000__~@1732bb307104",
  "s1~1o-2Z.gbkfZ~custom~recent-pace~places.competition_s50000__~@1732bb307104",
  "s1~1s-aSXeAgrw~custom~recent-pace~places.fiveYearCollege_s10000__~@1732bb307104",
  "s1~1w-XlXVUf9E~custom~recent-pace~places.secondaryVocational_s20000__~@1732bb307104",
  "s1~1s-lawgUlDy~custom~recent-pace~places.technicalSchool_s30000__~@1732bb307104",
  "s1~1u-5Uxr9yqU~custom~recent-pace~places.vocationalCollege_s60000__~@1732bb307104",
  "s1~1p-b9bMXFhO~custom~recent-pace~places.recruitment_s100000__~@1732bb307104",
  "s1~1a-j5YqQDsG~custom~recent-pace~delivery_s2__~@1732bb307104",
  "s1~1o-zl4G0z0T~custom~recent-pace~retention.outMigration_s3__~@1732bb307104",
  "s1~1h-lIFqagIe~custom~recent-pace~retention.lapse_s3__~@1732bb307104",
  "s1~1h-KBB65C4v~custom~recent-pace~stay.fiveYear_s0.3__~@1732bb307104",
  "s1~16-aKmDfC4w~custom~recent-pace~pass_s4__~@1732bb307104",
  "s1~1i-mnIGeTwG~custom~recent-pace~lateRetirement_s0.5__~@1732bb307104",
  "s1~1k-EK5s77QP~custom~recent-pace~capacity.bodies_s1000__~@1732bb307104",
  "s1~1f-WfsgjSSp~custom~recent-pace~pass.basic_m1.05__~@1732bb307104",
  "s1~1g-AgiOblwa~custom~recent-pace~first.basic_m1.05__~@1732bb307104"
];
/** Assumptions that version 0.1.0 let a scenario change, which never had an effect by year. */
const without = [
  "s1~1j-biLPfd8g~custom~recent-pace~start.ageShift_m1.05__~@1732bb307104",
  "s1~1p-trw3.QCC~custom~recent-pace~participation.from16_m1.05__~@1732bb307104",
  "s1~1e-HJX4c9HB~custom~recent-pace~age.award_m1.05__~@1732bb307104"
];

test("links of version 0.1.0 open on the bench", async () => {
  const project = await realProject();
  for (const code of made) expect(readLabHash(`#${code}`, project).scenario.id).toBe("custom");
});

test("links of version 0.1.0 that change what is read once at the start say where to change it", async () => {
  const project = await realProject();
  for (const code of without)
    expect(() => readLabHash(`#${code}`, project)).toThrow("change the assumption itself");
});
