import type { ReactNode } from 'react';
import type { MapPanel } from '../model/mapPanel';

interface MapPanelFigureProps {
  panel: MapPanel;
  /** What stands on the outlines: SVG. */
  children: ReactNode;
}

/** A window of a schematic map. Hidden from screen readers, which find the same in a list or a table beside it. */
export function MapPanelFigure({ panel: { id, label, width, height, outlines, names }, children }: MapPanelFigureProps): ReactNode {
  return (
    <figure className={`map-panel map-panel--${id}`}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <path className="map-panel__outlines" d={outlines} />
        {names.map((name) => (
          <text key={name.label} className="map-panel__name" x={name.x} y={name.y}>
            {name.label}
          </text>
        ))}
        {children}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
