import { define } from '../base/define.js';
import { ProductUpsell } from './product-upsell.js';

define('product-upsell', ProductUpsell);
