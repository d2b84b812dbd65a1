<?php
// Gives texts to one of WordPress's own functions: { "name", "texts" } comes in, what it makes of them goes out.
require $argv[1] . '/wp-load.php';

$input = json_decode( stream_get_contents( STDIN ), true );
echo json_encode( array_map( $input['name'], $input['texts'] ) );
