import fc from "fast-check";
import {expect, test} from "vitest";
import {coordinatesAt, modelParameters, parametersAt} from "../../src/entries/pipeline.js";
import {project} from "./fixture.js";

const space = modelParameters(project);

test("coordinatesAt(space, parametersAt(space, z)) is z", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: -2.5, max: 2.5, noNaN: true}), {
        minLength: space.coordinates.length,
        maxLength: space.coordinates.length
      }),
      (z) => {
        const theta = parametersAt(space, z, new Float64Array(space.names.length));
        const back = coordinatesAt(space, theta, new Float64Array(z.length));
        z.forEach((coordinate, i) => {
          const name = space.coordinates[i];
          const p = space.names.indexOf(name);
          if (theta[p] === space.low[p] || theta[p] === space.high[p]) return;
          expect(Math.abs(back[i] - coordinate), name).toBeLessThan(1e-4);
        });
      }
    ),
    {numRuns: 20}
  );
});
