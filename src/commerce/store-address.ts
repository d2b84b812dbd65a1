/**
 * An address of WooCommerce's Store API.
 * @param root a site's `wp-json/`, or `?rest_route=/` where it has no pretty addresses
 */
export function storeAddress(root: string, path: string): URL {
  const url = new URL(root);
  const route = url.searchParams.get('rest_route');
  if (route === null) return new URL(`wc/store/v1/${path}`, root);
  url.searchParams.set('rest_route', `${route}wc/store/v1/${path}`);
  return url;
}
