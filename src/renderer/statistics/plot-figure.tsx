import { plot, type PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, type ReactNode } from 'react';
import './plot-figure.css';

/** The numbers of a drawing, in words: the first cell of a row names it. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface PlotFigureProps {
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly summary: string;
  readonly table: FigureTable;
  /** What is drawn at a width in CSS pixels. Give a stable function: each new one is drawn anew. */
  readonly draw: (width: number) => PlotOptions;
  readonly children?: ReactNode;
}

/** A drawing with its title, its sentence and its table. */
export function PlotFigure({ title, summary, table, draw, children }: PlotFigureProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = place.current;
    if (node === null) return;
    let drawnAt = 0;
    const drawAt = (width: number): void => {
      if (width === 0 || width === drawnAt) return;
      drawnAt = width;
      const drawn = plot({ ...draw(width), width, className: 'plot', style: {} });
      // Its own style sheet is refused by the window's policy; plot-figure.css says the same.
      for (const style of drawn.querySelectorAll('style')) style.remove();
      node.replaceChildren(drawn);
    };
    // At once: the observer tells of the width after a frame without the drawing.
    drawAt(node.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      drawAt(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.observe(node);
    return () => {
      observer.disconnect();
    };
  }, [draw]);

  return (
    <figure className="figure">
      <figcaption>
        <h3 className="figure-title">{title}</h3>
        <p className="figure-summary">{summary}</p>
      </figcaption>
      {children}
      {/* The table below says the same to whoever does not see the drawing. */}
      <div ref={place} className="figure-plot" aria-hidden="true" />
      <details className="figure-table">
        <summary>{`${title} as a table`}</summary>
        <table>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name = '', ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={table.head[at + 1] ?? at} className="numeric">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
