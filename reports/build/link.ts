// Runs after every install and before every check, build and preview.
import {linkLibrary} from "./linkLibrary.js";

linkLibrary();
