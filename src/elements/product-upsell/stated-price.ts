import { parseMoney, toDecimal, type Money } from '../../commerce/money.js';
import { hasNumberData } from '../../localization/number-data.js';
import type { ContentSource } from './card-content.js';
import { placeOfPrice, sayPrice, saySoldOut } from './price-words.js';
import type { ProductCard } from './product-card.js';

/** An amount that the author of a card states; one that is none is reported. */
export function readAmount(
  card: ProductCard,
  attribute: string,
  amount: string,
): Money | undefined {
  if (!amount) return undefined;
  const money = parseMoney(amount, card.currency);
  if (money === 'amount')
    card.warnInvalidAttribute(
      attribute,
      amount,
      'an amount such as 1299 or 44.95 (Liquid’s product.price is 4495)',
    );
  else if (money === 'currency')
    card.warnInvalidAttribute(money, card.currency, 'an ISO 4217 code such as GBP');
  else return money;
  return undefined;
}

/** What a card shows where its author states the price, whose place is kept until the browser can write it. */
export function statedContent(card: ProductCard): ContentSource {
  const { name, itemId, soldOut } = card;
  const isWaiting = !!card.price && !hasNumberData();
  const price = isWaiting ? undefined : readAmount(card, 'price', card.price);
  const prior = price && readAmount(card, 'prior-price', card.priorPrice);
  const ofUnit = price && card.unit && readAmount(card, 'unit-price', card.unitPrice);
  return {
    isWaiting,
    item: {
      item_name: name,
      ...(itemId && { item_id: itemId }),
      ...(price && { price: Number(toDecimal(price)), currency: price.currency }),
    },
    content: () => ({
      price: {
        ...(price
          ? sayPrice(price, prior, ofUnit && [ofUnit, card.unit])
          : isWaiting && placeOfPrice(card)),
        ...(soldOut && { availability: saySoldOut() }),
      },
    }),
  };
}
