/** Web Mercator: 0…1 from west to east and from north to south. */

const MOST = 85.0511;

export function mercator(lon: number, lat: number): [x: number, y: number] {
  const clamped = Math.max(-MOST, Math.min(MOST, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What holds all points, with some ground around a single one; null where there are none. */
export function boxOf(points: readonly { lat: number; lon: number }[], around = 1.2): Box | null {
  if (points.length === 0) return null;
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const { lat, lon } of points) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return {
    west: Math.max(-180, box.west - around),
    east: Math.min(180, box.east + around),
    south: Math.max(-MOST, box.south - around),
    north: Math.min(MOST, box.north + around),
  };
}
