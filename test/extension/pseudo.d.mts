export declare const pseudo: (english: string) => string;
