<?php
add_action( 'wp_enqueue_scripts', fn () => wp_enqueue_style( 'classic', get_stylesheet_uri() ) );
