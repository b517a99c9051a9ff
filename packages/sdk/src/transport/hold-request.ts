const underWay = new Set<Request>();

/**
 * Holds a request until what it was sent for has come or failed. Node lets a request go that nothing else holds, and its signal then
 * ends nothing any more: the connection stays open (nodejs/undici issue 4068).
 */
export async function holdRequest<Value>(request: Request, work: Promise<Value>): Promise<Value> {
  underWay.add(request);
  try {
    return await work;
  } finally {
    underWay.delete(request);
  }
}
