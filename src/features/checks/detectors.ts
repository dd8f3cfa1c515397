import { type Detector, PLACE_DETECTORS } from './detector';
import { WORD_DETECTORS } from './word-detectors';

/** Every detector that a rule may name. */
export const DETECTORS: Readonly<Record<string, Detector>> = { ...PLACE_DETECTORS, ...WORD_DETECTORS };

export const DETECTOR_CODES = Object.keys(DETECTORS);
