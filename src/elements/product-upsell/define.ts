import { define } from '../define.js';
import { ProductUpsell } from './product-upsell.js';

define('product-upsell', ProductUpsell);
