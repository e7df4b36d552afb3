import { AlignmentType } from 'docx'
import type { Look } from '../forms/paper-form.ts'

export function alignmentOf(align: Look['align']) {
  switch (align) {
    case 'left':
      return AlignmentType.LEFT
    case 'center':
      return AlignmentType.CENTER
    case 'right':
      return AlignmentType.RIGHT
    case 'justify':
      return AlignmentType.JUSTIFIED
  }
}
