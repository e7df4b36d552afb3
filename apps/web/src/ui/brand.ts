import type { MantineColorsTuple } from '@mantine/core'

/** Office blue-teal: acts, links, where one is. */
export const brand: MantineColorsTuple = [
  '#eef7f9',
  '#d8ebf0',
  '#b0d6e0',
  '#82becd',
  '#57a5b8',
  '#338da3',
  '#1f768c',
  '#125f74',
  '#0c4c5e',
  '#083a48',
]

/** Warm clay: what waits for somebody. */
export const clay: MantineColorsTuple = [
  '#fdf5ea',
  '#f8e6cd',
  '#f0cc9c',
  '#e7b067',
  '#dd963c',
  '#c97d1f',
  '#a96413',
  '#874e0c',
  '#683c0a',
  '#4c2c08',
]

/** Brick red: acts that take something away. */
export const danger: MantineColorsTuple = [
  '#fdecea',
  '#fad7d3',
  '#f5b0a9',
  '#f0887d',
  '#ea6357',
  '#dd4438',
  '#c6332a',
  '#b3261e',
  '#8f1d17',
  '#6d1511',
]

/** Neutrals with a drop of the brand, so that dark screens are not plain grey. */
export const slate: MantineColorsTuple = [
  '#dde6e9',
  '#bccacf',
  '#93a4aa',
  '#6b7d83',
  '#47575d',
  '#334147',
  '#1d272b',
  '#161f22',
  '#10171a',
  '#0b1113',
]

export const stone: MantineColorsTuple = [
  '#f6f8f8',
  '#eef2f3',
  '#e1e8ea',
  '#cfd9dc',
  '#b2c0c4',
  '#8b9ca1',
  '#687a80',
  '#4b5d63',
  '#334449',
  '#1c2a2f',
]
