/** A piece of a matrix: its rows, the 0-based place of the first, and what they take in a request, in bytes. */
export interface Piece<T> {
  readonly first: number;
  readonly rows: readonly (readonly T[])[];
  readonly bytes: number;
}

/** As much of a matrix as goes into one piece; a request holds several. */
const PIECE_BYTES = 500_000;

const encoder = new TextEncoder();

/** Cuts a matrix into pieces by the size that its rows have as JSON. */
export function* piecesOf<T>(matrix: readonly (readonly T[])[]): Generator<Piece<T>> {
  let first = 0;
  let bytes = 0;
  for (let at = 0; at < matrix.length; at++) {
    const size = encoder.encode(JSON.stringify(matrix[at])).length;
    if (bytes > 0 && bytes + size > PIECE_BYTES) {
      yield { first, rows: matrix.slice(first, at), bytes };
      first = at;
      bytes = 0;
    }
    bytes += size;
  }
  if (first < matrix.length) yield { first, rows: matrix.slice(first), bytes };
}
