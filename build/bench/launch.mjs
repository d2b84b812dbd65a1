// Starts the browser that every benchmark measures in.
import puppeteer from 'puppeteer-core';
import { chromium, chromiumFlags } from '../browsers.mjs';

export const launch = () => puppeteer.launch({ executablePath: chromium(), args: chromiumFlags });
