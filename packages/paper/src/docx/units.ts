import { MM } from '../compose/text-width.ts'

/** Twentieths of a point, which Word counts in. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

export function twipsOfMm(millimetres: number): number {
  return twips(millimetres * MM)
}
