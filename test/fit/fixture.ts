import {loadProject} from "../../src/data/index.js";
import {type History, prepareHistory} from "../../src/fit/history.js";
import type {CalibrationSetup} from "../../src/project/calibrationSetup.js";
import type {Project} from "../../src/project/project.js";

/** The real project with only the last segment of its own place, so that fits are quick. */
export function smallProject(change: (setup: CalibrationSetup) => void = () => {}): Project {
  const project = loadProject("data");
  const calibration = structuredClone(project.calibration!);
  const [own] = calibration.places;
  own.segments = own.segments.slice(-1);
  calibration.places = [own, calibration.places.find(({id}) => id === "suzhou")!];
  change(calibration);
  return {...project, calibration, fit: undefined, coverage: undefined};
}

/** The history of the small project. */
export function smallHistory(): History {
  const project = smallProject();
  return prepareHistory(project, project.calibration!);
}

/** The project with the value of a figure changed. */
export function withFigure(project: Project, id: string, value: number): Project {
  if (!project.figures.some((figure) => figure.id === id)) throw new Error(`no figure ${id}`);
  return {
    ...project,
    figures: project.figures.map((figure) => (figure.id === id ? {...figure, value} : figure))
  };
}
