import type { Reading } from '../src/reading.ts'

/** What was counted on one paper; opaque but for the adding up. */
export type Counts = { invalid: number }
/** 0 to 1 each; a measure with nothing to measure is undefined. `invalid` is a number of assignments. */
export type Measures = Partial<Record<string, number>> & { invalid: number }

export function scoreDocument(gold: unknown, pred: Reading, source?: string): { counts: Counts; notes: string[] }
export function addUp(all: readonly Counts[]): Counts
export function measures(counts: Counts): Measures
