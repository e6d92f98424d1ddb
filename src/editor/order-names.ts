/** Names in the order that they have, and among them those of another list: each after what it stands after there. */
export function orderNames(names: readonly string[], others: readonly string[]): string[] {
  const order = [...names];
  for (const [index, name] of others.entries()) {
    if (order.includes(name)) continue;
    const above = others.slice(0, index);
    order.splice(order.findLastIndex((one) => above.includes(one)) + 1, 0, name);
  }
  return order;
}
