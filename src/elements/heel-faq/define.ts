import { define } from '../define.js';
import { HeelFaq } from './heel-faq.js';

define('heel-faq', HeelFaq);
