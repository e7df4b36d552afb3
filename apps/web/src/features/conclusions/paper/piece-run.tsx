import type { Piece } from './paper-pieces.ts'
import classes from './piece-run.module.css'

/** Pieces of text, each carrying its place: one text node in one element, so that a selection finds its way back. */
export function PieceRun({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece) => (
    <span
      key={piece.start}
      data-start={piece.start}
      className={classes.piece}
      data-bold={piece.bold}
      data-italic={piece.italic}
    >
      {piece.text}
    </span>
  ))
}
