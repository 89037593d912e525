/** The build for strict content security policies is the same library under another name. */
declare module "maplibre-gl/dist/maplibre-gl-csp" {
  export * from "maplibre-gl";
}
