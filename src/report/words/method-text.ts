import { piecesOf } from '../blocks.ts';
import { type Made, methodSection, tellOrigin } from './method.ts';

/** The method as mere text; goes with the last report that is not made of blocks. */
export function writeMethod(made: Made): string[] {
  return methodSection(made).flatMap((block) =>
    block.kind !== 'section'
      ? []
      : block.blocks.flatMap((each) =>
          each.kind === 'paragraph'
            ? [
                piecesOf(each.text)
                  .map((piece) =>
                    typeof piece === 'string' ? piece : piece.kind === 'strong' ? piece.text : '',
                  )
                  .join(''),
              ]
            : [],
        ),
  );
}

/** As `tellOrigin`; goes with the last report that is not made of blocks. */
export const writeOrigin = tellOrigin;
